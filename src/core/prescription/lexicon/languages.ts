import type { TermList } from './termList.ts';

/** What code is written in. */
export const languages: TermList = {
  category: 'language',
  names: `TypeScript, JavaScript, Golang, C++, C#, F#, Kotlin, Haskell, OCaml, Erlang, Clojure, PHP, Perl, COBOL, Objective-C, VBA, PL/SQL, T-SQL, Lua, ES modules|ESM, CommonJS, ES2020, ES2022, Python 3, Java 8, Java 17, bash script, shell script,
    PowerShell script, SQL script, SCSS`,
  cased: `Python, Java, Rust, Scala, Solidity, Bash, Lua, Sass`,
  everyday: `Go, Ruby, Swift, Dart, Elixir`,
  inner: `programming language, strict mode, type hint, type-safe, type safe, strongly typed, statically typed, strict typing, compile time|compile-time, typed client`,
  shared: `script, scripting language`,
};
