package main

import (
	"cmp"
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// diagnostic is an error with its place; File is empty where there is none. Line and Column count from 1, Column in
// bytes, as OPA does.
type diagnostic struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
}

// errorLimit bounds what one request reports; the first errors are the ones that cause the rest.
const errorLimit = 100

func diagnostics(err error) []diagnostic {
	if err == nil {
		return []diagnostic{}
	}
	var many ast.Errors
	if errors.As(err, &many) {
		list := make([]diagnostic, 0, len(many))
		for _, one := range many {
			list = append(list, located(one))
		}
		// OPA walks maps on the way to some errors, so that their order differs between runs.
		slices.SortStableFunc(list, func(a, b diagnostic) int {
			return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
		})
		return slices.Compact(list[:min(len(list), errorLimit)])
	}
	var one *ast.Error
	if errors.As(err, &one) {
		return []diagnostic{located(one)}
	}
	return []diagnostic{{Code: "error", Message: err.Error()}}
}

func located(err *ast.Error) diagnostic {
	d := diagnostic{Code: err.Code, Message: err.Message}
	if err.Location != nil {
		// Some errors about a whole file have neither line nor column.
		d.File, d.Line, d.Column = err.Location.File, max(err.Location.Row, 1), max(err.Location.Col, 1)
	}
	return d
}
