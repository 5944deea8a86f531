package main

import "github.com/open-policy-agent/opa/v1/ast"

// check is `opa check --strict` with schemas and capabilities. Its answer is in the errors alone.
func check(req *request) (any, error) {
	modules, err := req.parse()
	if err != nil {
		return nil, err
	}
	compiler := req.compiler().WithStrict(true)
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return nil, nil
}

// compiler for check and test. Print statements are kept, so that they are checked and seen in tests; build erases
// them.
func (req *request) compiler() *ast.Compiler {
	return ast.NewCompiler().
		SetErrorLimit(errorLimit).
		WithCapabilities(req.capabilities()).
		WithSchemas(req.schemas()).
		WithUseTypeCheckAnnotations(true).
		WithEnablePrintStatements(true)
}
