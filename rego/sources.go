package main

import (
	"errors"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// paths of the sources, sorted: everything that is made from them is made in this order.
func (req *request) paths() []string {
	return slices.Sorted(maps.Keys(req.Sources))
}

// parse reads every source, and answers with the errors of all of them: who repairs one file wants to know of the
// others too.
func (req *request) parse() (map[string]*ast.Module, error) {
	modules := make(map[string]*ast.Module, len(req.Sources))
	var all ast.Errors
	for _, path := range req.paths() {
		module, err := ast.ParseModuleWithOpts(path, req.Sources[path], req.parserOptions())
		var errs ast.Errors
		switch {
		case errors.As(err, &errs):
			all = append(all, errs...)
		case err != nil:
			return nil, err
		case module == nil:
			all = append(all, ast.NewError(ast.ParseErr, &ast.Location{File: path, Row: 1, Col: 1}, "empty module"))
		default:
			modules[path] = module
		}
	}
	if len(all) > 0 {
		return nil, all
	}
	return modules, nil
}

func (req *request) parserOptions() ast.ParserOptions {
	return ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true, Capabilities: req.capabilities()}
}

// capabilities as asked for, without network: a schema's remote $ref would otherwise be fetched by the type checker.
func (req *request) capabilities() *ast.Capabilities {
	limits := req.Capabilities
	if limits == nil {
		limits = ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.RegoV1))
	}
	limits.AllowNet = []string{}
	return limits
}

// schemas under the root document `schema`, as METADATA names them.
func (req *request) schemas() *ast.SchemaSet {
	set := ast.NewSchemaSet()
	for name, schema := range req.Schemas {
		set.Put(ast.Ref{ast.SchemaRootDocument, ast.StringTerm(name)}, schema)
	}
	return set
}
