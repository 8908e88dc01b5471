/** A compiled module; nothing is asked of it but to be instantiated. */
export type CompiledModule = object;
export type ModuleInstance = object;

/** What is used here of the WebAssembly JavaScript interface (W3C); TypeScript declares it only along with all of the DOM. */
interface WebAssemblyInterface {
  compile(bytes: Uint8Array): Promise<CompiledModule>;
  Instance: new (module: CompiledModule, imports: object) => ModuleInstance;
}

export const { WebAssembly: webAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyInterface };
