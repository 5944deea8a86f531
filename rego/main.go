//go:build !js

// The same program, run natively: one request on standard input, one response on standard output. It is for
// debugging `rego/` with Go's own tools; what is shipped is the WASM build.
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	request, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(answer(string(request)))
}
