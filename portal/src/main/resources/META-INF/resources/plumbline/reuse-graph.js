import cytoscape from "./cytoscape.js";

/** Up to this many identities stand on a circle; more are spread by their lines, the same way each time. */
const ON_A_CIRCLE = 14;

/** A cluster of identities as a picture; the table beside it holds the same lines. Property `graph`: {nodes, edges}. */
class ReuseGraph extends HTMLElement {
  #graph = { nodes: [], edges: [] };
  #drawn;
  #scheme = matchMedia("(prefers-color-scheme: dark)");
  #restyle = () => this.#drawn?.style(this.#styles());
  #size = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    // Set before this class was known.
    if (Object.hasOwn(this, "graph")) {
      const given = this.graph;
      delete this.graph;
      this.graph = given;
    }
    this.#scheme.addEventListener("change", this.#restyle);
    this.#size.observe(this);
  }

  disconnectedCallback() {
    this.#scheme.removeEventListener("change", this.#restyle);
    this.#size.disconnect();
    this.#drawn?.destroy();
    this.#drawn = undefined;
  }

  get graph() {
    return this.#graph;
  }

  set graph(graph) {
    this.#graph = graph;
    this.#draw();
  }

  /** The size is known later than the content: both are needed to place anything. */
  #fit() {
    if (!this.#drawn) return this.#draw();
    this.#drawn.resize();
    this.#drawn.layout(this.#layout()).run();
  }

  #layout() {
    return this.#graph.nodes.length <= ON_A_CIRCLE
      ? { name: "circle", padding: 48, startAngle: -Math.PI / 2 }
      : { name: "cose", randomize: false, animate: false, padding: 32, nodeRepulsion: () => 40000 };
  }

  #draw() {
    if (!this.isConnected || !this.#graph || !this.clientWidth) return;
    this.#drawn?.destroy();
    const { nodes, edges } = this.#graph;
    this.#drawn = cytoscape({
      container: this,
      elements: { nodes: nodes.map((data) => ({ data })), edges: edges.map((data) => ({ data })) },
      style: this.#styles(),
      layout: this.#layout(),
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
    });
    this.#drawn.on("tap", "node", (tap) => {
      this.dispatchEvent(new CustomEvent("identity-chosen", { detail: tap.target.id() }));
    });
    for (const canvas of this.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  }

  #styles() {
    const token = (name) => getComputedStyle(this).getPropertyValue(`--plumb-${name}`).trim();
    const font = getComputedStyle(this).fontFamily;
    return [
      {
        selector: "node",
        style: {
          width: 22,
          height: 22,
          "background-color": token("surface"),
          "border-width": 1.5,
          "border-color": token("ink-2"),
          label: "data(label)",
          "font-family": font,
          "font-size": 13,
          color: token("ink"),
          "text-valign": "bottom",
          "text-margin-y": 6,
          "text-max-width": 120,
          "text-wrap": "ellipsis",
          "text-background-color": token("surface"),
          "text-background-opacity": 1,
        },
      },
      { selector: "node[?small]", style: { width: 12, height: 12 } },
      { selector: "node[?current]", style: { "border-width": 3, "border-color": token("accent") } },
      {
        selector: "edge",
        style: {
          width: "data(width)",
          "line-color": token("reused-line"),
          "curve-style": "bezier",
          label: "data(label)",
          "font-family": font,
          "font-size": 12,
          color: token("ink-2"),
          "text-background-color": token("surface"),
          "text-background-opacity": 1,
          "text-background-padding": 3,
        },
      },
      { selector: "edge[?dashed]", style: { "line-style": "dashed" } },
    ];
  }
}

customElements.define("plumb-reuse-graph", ReuseGraph);
