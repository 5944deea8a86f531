package main

import (
	"context"
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
)

type built struct {
	// Wasm is the module; JSON carries it as base64.
	Wasm []byte `json:"wasm"`
}

// build is `opa build --target wasm`: the bytes are the same that OPA's own command puts into policy.wasm when it is
// given the same paths. So the bundle is put together as OPA's loader does (internal/runtime/init and
// compile.initBundle), from memory.
func build(req *request) (any, error) {
	if len(req.Entrypoints) == 0 {
		return nil, errors.New("build needs an entrypoint")
	}
	modules, err := req.parse()
	if err != nil {
		return nil, err
	}
	sources := &bundle.Bundle{Data: map[string]any{}}
	sources.SetRegoVersion(ast.RegoV1)
	sources.Manifest.Init()
	for _, path := range req.paths() {
		sources.Modules = append(sources.Modules, bundle.ModuleFile{
			URL:    path,
			Path:   path,
			Parsed: modules[path],
			Raw:    []byte(req.Sources[path]),
		})
	}
	compiler := compile.New().
		WithBundle(sources).
		WithCapabilities(req.capabilities()).
		WithTarget(compile.TargetWasm).
		WithEntrypoints(req.Entrypoints...).
		WithRegoAnnotationEntrypoints(true).
		WithRegoVersion(ast.RegoV1)
	if err := compiler.Build(context.Background()); err != nil {
		return nil, err
	}
	return built{Wasm: compiler.Bundle().WasmModules[0].Raw}, nil
}
