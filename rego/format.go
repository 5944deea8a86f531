package main

import (
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

// formatSources answers with the text of every source as `opa fmt` writes it, changed or not; one that does not parse
// is left out and reported.
func formatSources(req *request) (any, error) {
	texts := make(map[string]string, len(req.Sources))
	var all ast.Errors
	options := req.parserOptions()
	for _, path := range req.paths() {
		text, err := format.SourceWithOpts(path, []byte(req.Sources[path]), format.Opts{
			RegoVersion:   ast.RegoV1,
			ParserOptions: &options,
			Capabilities:  req.capabilities(),
		})
		var errs ast.Errors
		switch {
		case errors.As(err, &errs):
			all = append(all, errs...)
		case err != nil:
			all = append(all, ast.NewError("format_error", &ast.Location{File: path, Row: 1, Col: 1}, "%s", err.Error()))
		default:
			texts[path] = string(text)
		}
	}
	if len(all) > 0 {
		return texts, all
	}
	return texts, nil
}
