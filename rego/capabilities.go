package main

import "github.com/open-policy-agent/opa/v1/ast"

// capabilities answers with all that this OPA can do: what rego/capabilities.mjs cuts down.
func capabilities(*request) (any, error) {
	return ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.RegoV1)), nil
}
