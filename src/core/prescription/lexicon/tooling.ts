import type { TermList } from './termList.ts';

/** What code is built, tested and checked with. */
export const tooling: TermList = {
  category: 'tooling',
  names: `webpack, Turbopack, esbuild, Turborepo, Nx workspace, pnpm, Yarn workspace, npm script, Maven, Gradle, Bazel, CMake, Makefile, pipenv, pip install, Cargo.toml, package.json, tsconfig|tsconfig.json, pyproject.toml, requirements.txt, go.mod,
    ESLint, Pylint, ruff, mypy, Pyright, golangci-lint, SonarQube, Vitest, Testing Library, pytest, unittest, JUnit, RSpec, k6, lint-staged, pre-commit|pre-commit hook, Dependabot, git tag, git hook, git worktree, Testcontainers, JSDoc`,
  cased: `Prettier, Jest, Cypress, Playwright, Selenium`,
  everyday: `Storybook, Sonar, Rollup, Mocha`,
  inner: `integration test suite, architectural test, characterization test, golden test, snapshot test, contract test suite, code coverage, coverage gate, test runner, test harness, test database, mutation test, bundler, build script, build step,
    deploy script, migration script, CI workflow, CI gate, source map, minified, tree-shaking, tree shaking, code split`,
  shared: `test suite, fixture, CI, build, bundle, lint, release branch, unit test, linter, build system, build tool, startup script, release script, CI job`,
};
