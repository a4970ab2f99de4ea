import type { Plugin } from 'esbuild';

export declare const leanLibraries: Plugin;
