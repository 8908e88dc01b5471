/** What `electron` resolves to outside src/main/electron and src/preload: a module without exports. */
export {};
