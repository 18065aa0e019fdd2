/** Another page takes what has the focus away, so it waits at the head of the content. */
export function focusPage(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
