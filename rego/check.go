package main

import "github.com/open-policy-agent/opa/v1/ast"

// check is `opa check --strict` with schemas and capabilities. Its answer is in the errors alone.
func check(req *request) (any, error) {
	modules, err := req.parse()
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().
		SetErrorLimit(errorLimit).
		WithCapabilities(req.capabilities()).
		WithSchemas(req.schemas()).
		WithUseTypeCheckAnnotations(true).
		// Kept, so that they are checked; build erases them.
		WithEnablePrintStatements(true).
		WithStrict(true)
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return nil, nil
}
