// Package main is the part of Open Policy Agent that travels with Bulkhead: its parser, type checker, formatter, test
// runner and WASM compiler, behind one function from a JSON request to a JSON response. It reads no file, no
// environment and no network; the sources are in the request.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// request is what the host asks. src/policy/compiler.ts has its counterpart in TypeScript.
type request struct {
	Command string `json:"command"`
	// Sources are the modules, by the path that diagnostics name.
	Sources map[string]string `json:"sources"`
	// Capabilities limit the built-in functions; without them every function of this OPA is known.
	Capabilities *ast.Capabilities `json:"capabilities"`
	// Schemas by name: "project" is what a module's METADATA calls schema.project.
	Schemas map[string]any `json:"schemas"`
	// Entrypoints are `package/rule` paths, for build.
	Entrypoints []string `json:"entrypoints"`
	// Data is the base document, for test.
	Data map[string]any `json:"data"`
	// Run is a regular expression over the tests' full names, for test.
	Run string `json:"run"`
}

// response is what every command answers; Result depends on the command and is left out where there are errors
// that keep it from being made.
type response struct {
	Errors []diagnostic `json:"errors"`
	Result any          `json:"result,omitempty"`
}

var commands = map[string]func(*request) (any, error){
	"build":        build,
	"capabilities": capabilities,
	"check":        check,
	"format":       formatSources,
	"inspect":      inspect,
	"test":         test,
}

// answer never panics: OPA does on some modules (see the traps in CONTRIBUTING), and the host must still get a
// response that says so.
func answer(text string) (out string) {
	defer func() {
		if cause := recover(); cause != nil {
			out = encode(response{Errors: []diagnostic{{Code: "internal_error", Message: fmt.Sprintf("OPA panicked: %v", cause)}}})
		}
	}()

	var req request
	// Not encoding/json: OPA wants its numbers as json.Number.
	if err := util.UnmarshalJSON([]byte(text), &req); err != nil {
		return encode(response{Errors: diagnostics(fmt.Errorf("request: %w", err))})
	}
	command, ok := commands[req.Command]
	if !ok {
		return encode(response{Errors: diagnostics(fmt.Errorf("request: unknown command %q", req.Command))})
	}
	result, err := command(&req)
	return encode(response{Errors: diagnostics(err), Result: result})
}

func encode(r response) string {
	if r.Errors == nil {
		r.Errors = []diagnostic{}
	}
	text, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	return string(text)
}
