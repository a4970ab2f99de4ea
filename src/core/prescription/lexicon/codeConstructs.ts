import type { TermList } from './termList.ts';

/** The parts that code is made of. */
export const codeConstructs: TermList = {
  category: 'code',
  names: `useEffect, useState, useMemo, useCallback, useContext, async/await, middleware, decorator pattern, monkeypatch|monkey-patch, god-module|god module|god class, docstring, mixin, goroutine, coroutine, ViewModel`,
  inner: `helper function, utility function, pure function, private method, public method, abstract class, base class, subclass, superclass, type alias, type definition, generic type, custom hook, React hook, React component, functional component,
    class component, context provider, reducer, state store, global state, local state, component state, component library, props, call site|callsite, callers, caller, code path, codepath, import statement, import boundary, imports,
    re-export|re-exports|re-exported, source file, source code, header file, test file, test fixture, test helper, helper module, shim, thin wrapper, wrapper class, wrapper function, adapter class, factory function, factory method, factory pattern,
    singleton, repository pattern, service class, service layer, dependency injection, constructor, interceptor, exception handler, error class, custom exception, logger instance, resolver, validator class, serializer, submodule, type annotation,
    type guard, type check, static analysis, lint rule, mock object, mocks, mocked, mock implementation, constants, enum class, dataclass, struct, function signature, return type, return value, private field, getter, setter, hard-coded|hardcoded,
    regex|regular expression, route guard, error boundary, in-process, subprocess call, parser, shared package, design token, dead code, generated code, shared component, reusable component, reusable hook`,
  shared: `class, function, method, module, component, hook, variable, object, array, string, boolean, integer, interface, type, file, directory, folder, template, widget, test, fixture, handler, controller, service, provider, symbol, code, import,
    branch, commit, loader, wrapper, builder, factory, store, reader, writer, authority, seam, gate, helper, entry point, entrypoint, constant, codebase, lock file, refactor|refactored|refactoring, hardcode, stack trace`,
};
