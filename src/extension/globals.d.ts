// What every host of extensions has, be it Node or a worker of a browser. Neither's own types are used here, so that
// nothing that only one of them has can slip in.

interface Timer {
  readonly timer: unique symbol;
}

declare function setTimeout(run: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
declare const performance: { now(): number };
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: true });
  decode(bytes: Uint8Array): string;
}
