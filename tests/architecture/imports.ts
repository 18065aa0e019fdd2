import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { isBuiltin } from "node:module";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "../..");

/** A file's import of another. */
export type Import = {
  /** Below the root, with slashes: "lib/engine/review.ts". */
  readonly from: string;
  /** As written: "./types", "@/lib/env", "zod". */
  readonly written: string;
  /** A path below the root, "node" for Node's own modules, or the name of a package. */
  readonly to: string;
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
};

const ASIDE = new Set(["node_modules", ".next", ".twotrack", ".git", "generated", "test-results"]);

/** Every file below a folder, in order, as paths below the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (ASIDE.has(entry.name)) return [];
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** The files that can import. */
export function sourcesBelow(folder: string): string[] {
  return filesBelow(folder).filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file));
}

/** What one file imports, in whichever way. */
export function importsOf(file: string): Import[] {
  return parse(file, readFileSync(join(ROOT, file), "utf8"));
}

/** The same, of a text that stands in for a file. */
export function parse(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (written: string, dynamic: boolean, typeOnly: boolean) =>
    found.push({ from: file, written, to: target(file, written), dynamic, typeOnly });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, false, node.importClause?.isTypeOnly ?? false);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        add(node.moduleSpecifier.text, false, node.isTypeOnly);
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, false, true);
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const called = node.expression;
      const loads =
        called.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(called) && called.text === "require");
      if (loads && first && ts.isStringLiteral(first)) add(first.text, true, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a file's text has a default export. */
export function exportsDefault(file: string, text: string): boolean {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement)) {
      const named = statement.exportClause;
      return named && ts.isNamedExports(named)
        ? named.elements.some(({ name }) => name.text === "default")
        : false;
    }
    const kinds = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    return kinds.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  });
}

function target(file: string, written: string): string {
  if (written.startsWith("@/")) return posix.normalize(written.slice(2));
  if (written.startsWith(".")) {
    const path = relative(ROOT, resolve(ROOT, dirname(file), written));
    return path.replaceAll("\\", "/");
  }
  if (isBuiltin(written)) return "node";
  const parts = written.split("/");
  return parts.slice(0, written.startsWith("@") ? 2 : 1).join("/");
}
