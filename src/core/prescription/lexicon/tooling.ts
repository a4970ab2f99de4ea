import type { TermList } from './termList.ts';

/** What code is built, tested and checked with. */
export const tooling: TermList = {
  category: 'tooling',
  names: `webpack, Turbopack, Rollup, esbuild, Turborepo, Nx workspace, Lerna, pnpm, Yarn workspace, npm script, Gulp, Maven, Gradle, Bazel, CMake, Makefile, Poetry, pipenv, pip install, Cargo.toml, package.json, tsconfig|tsconfig.json, pyproject.toml,
    requirements.txt, go.mod, ESLint, Prettier, Pylint, ruff, mypy, Pyright, RuboCop, golangci-lint, SonarQube, Jest, Vitest, Mocha, Jasmine, Cypress, Playwright, Appium, WebdriverIO, Selenium, Testing Library, pytest, unittest, JUnit, Mockito, NUnit, RSpec,
    PHPUnit, Detox, XCTest, k6, Husky, lint-staged, pre-commit|pre-commit hook, commitlint, Dependabot, git tag, git hook, git worktree, moto, LocalStack, Testcontainers, MSW, Sphinx, JSDoc, TypeDoc, Doxygen`,
  cased: `Storybook, Snyk, Trivy, Codecov, Sonar`,
  inner: `integration test suite, architectural test, characterization test, golden test, snapshot test, contract test suite, code coverage, coverage gate, test runner, test harness, test database, mutation test, bundler, build script, build step,
    deploy script, migration script, CI workflow, CI gate, source map, minified, tree-shaking, tree shaking, code split`,
  shared: `test suite, fixture, CI, build, bundle, lint, release branch, unit test, linter, build system, build tool, startup script, release script, CI job`,
};
