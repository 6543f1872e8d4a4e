import type { DoctorCheck } from "@tunesmith/contracts";
import { createRequire } from "node:module";
import { engineInfo } from "../shared/engine.js";
import { check } from "./check.js";

/** Node and the engine. */
export async function programChecks(): Promise<DoctorCheck[]> {
  return [await node(), await engine(), await pictures()];
}

function node(): Promise<DoctorCheck> {
  return check(
    "program",
    "node",
    () => {
      const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
      const isNew = major > 20 || (major === 20 && minor >= 19);
      const found = process.versions.node;
      return isNew ? { found } : { found, verdict: "bad", help: "Install Node 20.19 or newer." };
    },
    "Install Node 20.19 or newer.",
  );
}

function engine(): Promise<DoctorCheck> {
  return check(
    "program",
    "engine",
    async () => {
      const { version, numerics_version } = await engineInfo();
      return { found: `${version}, numerics version ${numerics_version}` };
    },
    "In the repository build it with `npm run build`, which needs Rust and a C linker; elsewhere install @tunesmith/native again.",
  );
}

/** Nothing needs it but `tune curve --png`. */
function pictures(): Promise<DoctorCheck> {
  return check(
    "program",
    "PNG pictures",
    () => {
      const require = createRequire(import.meta.resolve("@tunesmith/report"));
      try {
        require.resolve("@resvg/resvg-js");
        return { found: "can be drawn" };
      } catch {
        return { found: "@resvg/resvg-js is not installed; only `tune curve --png` needs it" };
      }
    },
    "Install @tunesmith/report again.",
  );
}
