package main

import (
	"cmp"
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

type tested struct {
	Tests    []testedRule  `json:"tests"`
	Coverage []coveredFile `json:"coverage"`
}

// testedRule is one test; Failed names the cases of a test that is a table.
type testedRule struct {
	Package string   `json:"package"`
	Name    string   `json:"name"`
	File    string   `json:"file"`
	Line    int      `json:"line"`
	Outcome string   `json:"outcome"`
	Message string   `json:"message,omitempty"`
	Output  string   `json:"output,omitempty"`
	Failed  []string `json:"failed,omitempty"`
}

// coveredFile has the lines of a file that no test reached, in order.
type coveredFile struct {
	File      string `json:"file"`
	Covered   int    `json:"covered"`
	Uncovered []int  `json:"uncovered"`
}

// test runs the rules `test_…` of the sources over data, and says which lines none of them reached.
func test(req *request) (any, error) {
	modules, err := req.parse()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	store := inmem.NewFromObject(req.data())
	transaction, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, transaction)

	tracer := cover.New()
	runner := tester.NewRunner().
		SetCompiler(req.testCompiler()).
		SetStore(store).
		SetModules(modules).
		SetCoverageQueryTracer(tracer).
		// The further passes only explain why a line was not reached, and cost two more evaluations of every test.
		SetCoverageRuns(nil).
		CapturePrintOutput(true).
		RaiseBuiltinErrors(true).
		SetParallel(1).
		Filter(req.Run)
	results, err := runner.RunTests(ctx, transaction)
	if err != nil {
		return nil, err
	}
	outcome := tested{Tests: []testedRule{}, Coverage: []coveredFile{}}
	for result := range results {
		outcome.Tests = append(outcome.Tests, judge(result))
	}
	slices.SortFunc(outcome.Tests, func(a, b testedRule) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Name, b.Name))
	})
	report := tracer.Report(modules)
	for _, path := range req.paths() {
		if file, ok := report.Files[path]; ok {
			outcome.Coverage = append(outcome.Coverage, coveredFile{File: path, Covered: file.CoveredLines, Uncovered: lines(file.NotCovered)})
		}
	}
	return outcome, nil
}

// testCompiler knows, beside what rules may use, the function with which the runner itself marks the cases of a table.
// Schemas are left to check: a test may well ask what a rule makes of an input that has no place in the schema.
func (req *request) testCompiler() *ast.Compiler {
	limits := *req.capabilities()
	if !slices.ContainsFunc(limits.Builtins, func(b *ast.Builtin) bool { return b.Name == ast.InternalTestCase.Name }) {
		limits.Builtins = append(slices.Clone(limits.Builtins), ast.InternalTestCase)
	}
	return ast.NewCompiler().SetErrorLimit(errorLimit).WithCapabilities(&limits).WithEnablePrintStatements(true)
}

func (req *request) data() map[string]any {
	if req.Data == nil {
		return map[string]any{}
	}
	return req.Data
}

func judge(result *tester.Result) testedRule {
	rule := testedRule{
		Package: result.Package,
		Name:    result.Name,
		Outcome: "pass",
		Output:  string(result.Output),
	}
	if result.Location != nil {
		rule.File, rule.Line = result.Location.File, result.Location.Row
	}
	switch {
	case result.Error != nil:
		rule.Outcome, rule.Message = "error", result.Error.Error()
	case result.Skip:
		rule.Outcome = "skip"
	case result.Fail:
		rule.Outcome = "fail"
		rule.Failed = failed("", result.SubResults)
	}
	return rule
}

func failed(prefix string, cases map[string]*tester.SubResult) []string {
	var names []string
	for name, one := range cases {
		if len(one.SubResults) > 0 {
			names = append(names, failed(prefix+name+"/", one.SubResults)...)
		} else if one.Fail {
			names = append(names, prefix+name)
		}
	}
	slices.Sort(names)
	return names
}

func lines(ranges []cover.Range) []int {
	list := []int{}
	for _, span := range ranges {
		for line := span.Start.Row; line <= span.End.Row; line++ {
			list = append(list, line)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
