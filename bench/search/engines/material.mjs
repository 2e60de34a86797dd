/** Material for MkDocs' own search: its worker and lunr, run as they are in a sandbox of their own. */

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** @returns {string} folder of the scripts in the installed package; `PYTHON` says which Python */
export function findScripts() {
  const find = "import material, pathlib; print(pathlib.Path(material.__file__).parent)";
  const folder = execFileSync(process.env.PYTHON ?? "python3", ["-c", find], { encoding: "utf8" }).trim();
  return join(folder, "templates", "assets", "javascripts");
}

/** @typedef {{ type: number, data?: any }} Message 0 opens, 1 is open, 2 asks, 3 answers */

/** A worker's world: `importScripts`, messages in and out. */
class Sandbox {
  /** @type {((event: { data: Message }) => Promise<void>) | null} */
  #handler = null;
  /** @type {Message | null} */
  #answer = null;

  /** @param {string} scripts */
  constructor(scripts) {
    /** @type {Buffer[]} */
    this.code = [];
    const folder = join(scripts, "workers");
    const world = vm.createContext({
      console: { warn() {}, log() {} },
      setTimeout,
      clearTimeout,
      URL,
      location: { href: "https://example.org/assets/javascripts/workers/search.js" },
      addEventListener: (/** @type {string} */ _, /** @type {any} */ handler) => (this.#handler = handler),
      postMessage: (/** @type {Message} */ message) => (this.#answer = message),
      importScripts: (/** @type {string[]} */ ...paths) =>
        paths.forEach((path) => this.#run(world, join(folder, path))),
    });
    vm.runInContext("globalThis.self = globalThis", world);
    this.#run(world, join(folder, readdirSync(folder).filter((name) => name.endsWith(".min.js"))[0]));
  }

  /** @param {vm.Context} world @param {string} path */
  #run(world, path) {
    const source = readFileSync(path);
    this.code.push(source);
    vm.runInContext(source.toString("utf8"), world);
  }

  /** @param {Message} message @returns {Promise<Message>} */
  async send(message) {
    await this.#handler?.({ data: message });
    if (!this.#answer) throw new Error("Material's search worker gave no answer");
    return this.#answer;
  }
}

/** MkDocs writes its index in ASCII. @param {unknown} value @returns {Buffer} */
export const asShipped = (value) =>
  Buffer.from(
    JSON.stringify(value).replace(
      /[^\x00-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );

/** @type {import("../engine.mjs").Open} */
export async function openMaterial({ config, docs }) {
  const sandbox = new Sandbox(findScripts());
  await sandbox.send({ type: 0, data: { config, docs: structuredClone(docs), options: { suggest: false } } });
  return {
    name: "Material",
    shipped: { code: sandbox.code, index: [asShipped({ config, docs })] },
    search: async (query) => {
      const { data } = await sandbox.send({ type: 2, data: query });
      /** @type {{ location: string, score: number }[]} */
      const items = data.items.flat();
      return items
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ location }) => location);
    },
  };
}
