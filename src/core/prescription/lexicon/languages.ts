import type { TermList } from './termList.ts';

/** What code is written in. */
export const languages: TermList = {
  category: 'language',
  names: `TypeScript, JavaScript, Golang, C++, C#, F#, Kotlin, Haskell, OCaml, Erlang, Elixir, Clojure, PHP, Perl, Fortran, COBOL, Objective-C, Visual Basic, VBA, PL/SQL, T-SQL, PL/pgSQL, Groovy, Lua, ES modules|ESM, CommonJS, ES2020, ES2022, ECMAScript,
    Python 3, Python 2, Java 8, Java 11, Java 17, Java 21, Go 1, bash script, shell script, PowerShell script, Python script, SQL script, Solidity, Sass, SCSS`,
  cased: 'Python, Java, Rust, Go, Ruby, Swift, Scala, Dart, Julia, Bash, Zig, Elm, Crystal, Lua',
  inner:
    'programming language, strict mode, type hint, type-safe, type safe, strongly typed, statically typed, strict typing, compile time|compile-time, typed client',
  shared: 'script, scripting language',
};
