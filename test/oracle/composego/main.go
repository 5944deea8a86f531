//go:build js && wasm

package main

import (
	"encoding/json"
	"runtime/debug"
	"syscall/js"
)

// main hands the host a global `ask(request, callback)`, both texts in JSON, and stays. One question at a time: the
// working directory is the process's.
func main() {
	// Loading leaves much garbage and keeps little; the collector would otherwise take half of the time.
	debug.SetGCPercent(400)
	js.Global().Set("ask", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, callback := args[0].String(), args[1]
		go func() { callback.Invoke(ask(text)) }()
		return nil
	}))
	select {}
}

func ask(text string) string {
	var r request
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		panic(err)
	}
	said, err := json.Marshal(answer(r))
	if err != nil {
		panic(err)
	}
	return string(said)
}
