import type { TermList } from './termList.ts';

/** What code is built, tested and checked with. */
export const tooling: TermList = {
  category: 'tooling',
  names: `webpack, Rollup, esbuild, Turborepo, Nx workspace, Lerna, pnpm, Yarn workspace, npm script, Bower, Gulp, Grunt, Maven, Gradle, Bazel, CMake, Makefile, Poetry, pipenv, pip install, setuptools, Cargo.toml, package.json, tsconfig|tsconfig.json, pyproject.toml, requirements.txt, composer.json, Gemfile, go.mod, pom.xml, ESLint, Prettier, Stylelint, Pylint, flake8, ruff, mypy, Pyright, Black formatter, isort, RuboCop, golangci-lint, SonarQube,
    Jest, Vitest, Mocha, Jasmine, Cypress, Playwright, Selenium, WebdriverIO, TestCafe, Testing Library, pytest, unittest, JUnit, TestNG, Mockito, NUnit, xUnit, RSpec, Minitest, PHPUnit, Appium, Detox, XCTest, k6, JMeter, Gatling, Husky, lint-staged, pre-commit|pre-commit hook, commitlint, semantic-release, Dependabot, Renovate, git tag, git hook, GitFlow, git worktree, moto, LocalStack, Testcontainers, WireMock, MSW, Sphinx, JSDoc, TypeDoc, Doxygen`,
  cased: 'Storybook, Snyk, Trivy, Codecov, Sonar',
  inner: `integration test suite, architectural test, characterization test, golden test, snapshot test, contract test suite, code coverage, coverage gate, test runner, test harness, test database, mutation test, bundler, transpiler, build script, build step, conversion script, deploy script, migration script, CI workflow, CI gate, source map, minified, tree-shaking, tree shaking, code split`,
  shared: `test suite, fixture, CI, build, bundle, lint, release branch, unit test, linter, build system, build tool, startup script, release script, CI job`,
};
