//go:build js && wasm

// Package main answers what compose-go makes of a Compose project, as `docker compose --profile '*' config --format
// json` shows it: the truth that the tests hold the project's own resolver against.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/docker/cli/pkg/kvfile"
	"github.com/sirupsen/logrus"
)

// request names one project. Its counterpart is `Asked` in compose-go.ts.
type request struct {
	// Dir is absolute, and becomes the working directory.
	Dir string `json:"dir"`
	// Files are those of -f, relative to Dir; empty for Compose's own discovery.
	Files []string `json:"files"`
	// EnvFiles are those of --env-file, relative to Dir.
	EnvFiles []string `json:"envFiles"`
	// Env is the caller's whole environment.
	Env map[string]string `json:"env"`
	// Name is that of --project-name.
	Name string `json:"name"`
}

// response is `Expected` of compose.ts.
type response struct {
	Mode  string   `json:"mode"`
	Dir   string   `json:"dir"`
	Files []string `json:"files"`
	// OK says that `docker compose config` prints the project.
	OK bool `json:"ok"`
	// Variant is the strictest one that loads it.
	Variant string `json:"variant,omitempty"`
	// Error is why it is not OK.
	Error string `json:"error,omitempty"`
	// Env is the request's, and `dummy` for each required variable without a value, where that is the variant.
	Env     map[string]string `json:"env"`
	Project json.RawMessage   `json:"project,omitempty"`
}

// variant is how far a project is loaded that does not load strictly.
type variant struct {
	name          string
	noEnv         bool
	noConsistency bool
}

var variants = []variant{
	{name: "strict"},
	{name: "no-env-resolution", noEnv: true},
	{name: "no-env-resolution+no-consistency", noEnv: true, noConsistency: true},
}

// maxRequired bounds the required variables that are given a value, one a load.
const maxRequired = 60

var missing = regexp.MustCompile(`required variable ([A-Za-z_][A-Za-z0-9_]*) is missing a value`)

func init() {
	dotenv.RegisterFormat("raw", readRaw)
	logrus.SetOutput(io.Discard)
}

func answer(r request) response {
	mode := "single"
	if len(r.Files) == 0 {
		mode = "project"
	}
	said := response{Mode: mode, Dir: r.Dir, Files: r.Files, Env: r.Env}
	if err := stand(r); err != nil {
		said.Error = err.Error()
		return said
	}
	project, err := load(r, variants[0])
	if err == nil {
		said.OK, said.Variant = true, variants[0].name
	} else {
		said.Error = err.Error()
		project, said.Variant = loadLoosely(r)
	}
	if project == nil {
		return said
	}
	if len(said.Files) == 0 {
		for _, file := range project.ComposeFiles {
			if relative, err := filepath.Rel(r.Dir, file); err == nil {
				file = relative
			}
			said.Files = append(said.Files, file)
		}
	}
	if said.Project, err = project.MarshalJSON(); err != nil && said.OK {
		said.OK, said.Error = false, "marshal: "+err.Error()
	}
	return said
}

// stand puts the process where the project is: compose-go asks the operating system for both.
func stand(r request) error {
	if err := os.Chdir(r.Dir); err != nil {
		return err
	}
	return errors.Join(os.Setenv("PWD", r.Dir), os.Setenv("HOME", r.Env["HOME"]))
}

// loadLoosely loads with the strictest variant that works, and adds to the request's environment what it needs.
func loadLoosely(r request) (*types.Project, string) {
	for _, v := range variants {
		name := v.name
		for range maxRequired {
			project, err := load(r, v)
			if err == nil {
				return project, name
			}
			variable := missing.FindStringSubmatch(err.Error())
			if variable == nil || r.Env[variable[1]] != "" {
				break
			}
			r.Env[variable[1]] = "dummy"
			name = v.name + "+dummy-required"
		}
	}
	return nil, ""
}

// load does what Docker Compose's `config` does up to printing.
func load(r request, v variant) (project *types.Project, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			project, err = nil, fmt.Errorf("panic: %v", cause)
		}
	}()
	var env []string
	for name, value := range r.Env {
		env = append(env, name+"="+value)
	}
	given := []cli.ProjectOptionsFn{
		cli.WithResolvedPaths(true),
		cli.WithConsistency(!v.noConsistency),
		cli.WithDefaultProfiles("*"),
		cli.WithDiscardEnvFile,
	}
	if v.noEnv {
		given = append(given, cli.WithoutEnvironmentResolution, cli.WithoutLabelsResolution)
	}
	// In Docker Compose's order, which decides; twice what it has twice.
	given = append(given,
		cli.WithWorkingDirectory(""),
		cli.WithEnv(env),
		cli.WithEnvFiles(r.EnvFiles...),
		cli.WithDotEnv,
		cli.WithConfigFileEnv,
		cli.WithDefaultConfigPath,
		cli.WithEnvFiles(r.EnvFiles...),
		cli.WithDotEnv,
		cli.WithDefaultProfiles("*"),
		cli.WithName(r.Name),
	)
	options, err := cli.NewProjectOptions(append([]string(nil), r.Files...), given...)
	if err != nil {
		return nil, err
	}
	if project, err = options.LoadProject(context.Background()); err != nil {
		return nil, err
	}
	if project.Name == "" {
		return nil, errors.New("project name can't be empty")
	}
	project = project.WithoutUnnecessaryResources()
	if !v.noEnv {
		if project, err = project.WithServicesEnvironmentResolved(true); err != nil {
			return nil, err
		}
	}
	if !v.noConsistency {
		if err = project.CheckContainerNameUnicity(); err != nil {
			return nil, err
		}
	}
	return project, nil
}

// readRaw is Docker Compose's own reader of `env_file` with `format: raw`: compose-go has none.
func readRaw(r io.Reader, filename string, vars map[string]string, lookup func(key string) (string, bool)) error {
	lines, err := kvfile.ParseFromReader(r, lookup)
	if err != nil {
		return fmt.Errorf("failed to parse env_file %s: %w", filename, err)
	}
	for _, line := range lines {
		name, value, _ := strings.Cut(line, "=")
		vars[name] = value
	}
	return nil
}
