import { counted, row } from "../row.js";

/** Files that hold something else than their name says. */
const others = (more = 0): string => (more === 0 ? "" : ` and ${counted(more, "file")} beside it`);

export const fileCodes = {
  "file/lfs-pointer": row<{ file: string; more?: number | undefined }>({
    exit: "invalid",
    message: ({ file, more }) =>
      `${file}${others(more)} ${more ? "are Git LFS pointers: the files themselves have" : "is a Git LFS pointer: the file itself has"} not been fetched.`,
    help: () =>
      "Run `git lfs pull` in its repository (`git lfs install` once before), or download the file again.",
  }),
  "file/html-page": row<{ file: string; more?: number | undefined }>({
    exit: "invalid",
    message: ({ file, more }) =>
      `${file}${others(more)} ${more ? "are HTML pages" : "is an HTML page"}: the download was an error or login page.`,
    help: () => "Log in where that is asked for, and download the file again.",
  }),
  "file/empty": row<{ file: string; more?: number | undefined }>({
    exit: "invalid",
    message: ({ file, more }) => `${file}${others(more)} ${more ? "are" : "is"} empty.`,
    help: () => "Download the file again, or take it from where it was made.",
  }),
};
