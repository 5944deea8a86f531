package main

import "github.com/open-policy-agent/opa/v1/ast"

type inspection struct {
	Modules     []inspectedModule     `json:"modules"`
	Annotations []inspectedAnnotation `json:"annotations"`
}

// inspectedModule says which package a file adds to, and which rules.
type inspectedModule struct {
	File    string   `json:"file"`
	Package string   `json:"package"`
	Imports []string `json:"imports"`
	Rules   []string `json:"rules"`
}

// inspectedAnnotation is one METADATA comment; Path is what it is about, Line where that begins.
type inspectedAnnotation struct {
	Path        string           `json:"path"`
	Scope       string           `json:"scope"`
	File        string           `json:"file"`
	Line        int              `json:"line"`
	Column      int              `json:"column"`
	Annotations *ast.Annotations `json:"annotations"`
}

// inspect answers with what the sources say of themselves, without compiling them.
func inspect(req *request) (any, error) {
	modules, err := req.parse()
	if err != nil {
		return nil, err
	}
	result := inspection{Modules: []inspectedModule{}, Annotations: []inspectedAnnotation{}}
	list := make([]*ast.Module, 0, len(modules))
	for _, path := range req.paths() {
		module := modules[path]
		list = append(list, module)
		result.Modules = append(result.Modules, describe(path, module))
	}
	set, errs := ast.BuildAnnotationSet(list)
	if len(errs) > 0 {
		return nil, errs
	}
	for _, ref := range set.Flatten() {
		place := ref.Location
		result.Annotations = append(result.Annotations, inspectedAnnotation{
			Path:        ref.Path.String(),
			Scope:       ref.Annotations.Scope,
			File:        place.File,
			Line:        place.Row,
			Column:      place.Col,
			Annotations: ref.Annotations,
		})
	}
	return result, nil
}

func describe(path string, module *ast.Module) inspectedModule {
	about := inspectedModule{File: path, Package: module.Package.Path.String(), Imports: []string{}, Rules: []string{}}
	for _, statement := range module.Imports {
		about.Imports = append(about.Imports, statement.Path.String())
	}
	seen := map[string]bool{}
	for _, rule := range module.Rules {
		name := rule.Head.Ref().GroundPrefix().String()
		if !seen[name] {
			seen[name] = true
			about.Rules = append(about.Rules, name)
		}
	}
	return about
}
