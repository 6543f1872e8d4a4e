import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,native/node,tools,schemas,examples}/**/*.test.{ts,mjs}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/target/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
