import type { TermList } from './termList.ts';

/** The parts that code is made of. */
export const codeConstructs: TermList = {
  category: 'code',
  names:
    'useEffect, useState, useMemo, useCallback, useContext, forwardRef, async/await, middleware, decorator pattern, monkeypatch|monkey-patch, god-module|god module|god class, docstring, mixin, goroutine, coroutine, promise chain, StatefulWidget, ViewModel',
  inner: `helper function, utility function, pure function, private method, public method, abstract class, base class, subclass, superclass, interface type, type alias, type definition, generic type, custom hook, React hook, React component, Vue component, UI component library, functional component, class component, higher-order component, context provider, reducer, state machine library, state store, global state, local state, component state, component library, component logic,
    props, call site|callsite, callers, caller, code path, codepath, import statement, import boundary, imports, re-export|re-exports|re-exported, source file, source code, header file, test file, test fixture, test helper, helper module, shim, thin wrapper, wrapper class, wrapper function, adapter class, factory function, factory method, factory pattern, singleton, repository pattern, service class, service layer, controller class,
    data access object, DAO, dependency injection, inversion of control, constructor, interceptor, exception handler, exception class, error class, custom exception, logger instance, lookup function, parser class, resolver, validator class, serializer, helper, code module, submodule, namespace package, entry point, entrypoint, dead code, dead symbol, type annotation, type guard, type check, static analysis, lint rule, unit test class,
    mock object, mocks, mocked, mock implementation, monorepo package, barrel file, constant, constants, enum class, dataclass, struct, function signature, return type, return value, private field, getter, setter, codebase, lock file, refactor|refactored|refactoring, hardcode, hard-coded|hardcoded, feature flag check, regex|regular expression, route guard, error boundary, event callback, allowlist entry, single source module, spacer widget, code-behind, test double, stub template, in-process, subprocess call, parsing code, parser, stack trace, singleton instance, shared package, shared component, reusable component, reusable hook`,
  shared:
    'class, function, method, module, component, hook, variable, object, array, string, boolean, integer, interface, type, file, directory, folder, template, widget, test, fixture, handler, controller, service, provider, symbol, code, import, branch, commit, loader, wrapper, builder, factory, store, reader, writer, authority, seam, gate',
};
