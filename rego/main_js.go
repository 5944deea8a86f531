//go:build js && wasm

package main

import (
	"runtime/debug"
	"syscall/js"
)

// memoryTarget makes the collector work harder well before the bound that build.mjs gives the memory (1 GiB) is met.
const memoryTarget = 768 << 20

// main answers one request and ends. A new instance is made for each request: whatever a hostile module did to the
// memory of this one is gone with it.
//
// The host sets the global `request` before it starts the program, and finds `response` set when it has ended. There
// is no other way in or out: the host gives the program no file system and no fetch.
func main() {
	debug.SetMemoryLimit(memoryTarget)
	js.Global().Set("response", answer(js.Global().Get("request").String()))
}
