type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = "input[data-key], select[data-key], textarea[data-key]";

/** Where a part stands: keys repeat from finding to finding. */
function address(node: Element): string {
  const finding = node.closest("[data-finding]")?.getAttribute("data-finding") ?? "";
  return `${finding} ${node.getAttribute("data-key") ?? ""}`;
}

function all<T extends HTMLElement>(root: HTMLElement, selector: string): Map<string, T> {
  return new Map([...root.querySelectorAll<T>(selector)].map((node) => [address(node), node]));
}

/**
 * Remembers what is open, typed, picked and focused, and puts it back into what was drawn instead. Where the focused part
 * is gone, because its button did what it says, the finding that it stood in takes the focus.
 */
export function remembered(root: HTMLElement): () => void {
  const open = [...all<HTMLDetailsElement>(root, "details[data-key]")].map(([key, { open }]) => [key, open] as const);
  const fields = [...all<Field>(root, FIELDS)].map(([key, field]) => [key, field.value, field instanceof HTMLInputElement && field.checked] as const);
  const focused = document.activeElement;
  const [focus, finding] = focused && root.contains(focused) ? [address(focused), focused.closest("[data-finding]")?.getAttribute("data-finding")] : [null, null];
  return () => {
    const parts = all<HTMLDetailsElement>(root, "details[data-key]");
    for (const [key, was] of open) parts.get(key)?.toggleAttribute("open", was);
    const drawn = all<Field>(root, FIELDS);
    for (const [key, value, checked] of fields) {
      const field = drawn.get(key);
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = checked;
      else if (field) field.value = value;
    }
    if (focus === null) return;
    const same = all<HTMLElement>(root, "[data-key]").get(focus);
    (same ?? (finding ? root.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding)}"] > summary`) : null))?.focus();
  };
}
