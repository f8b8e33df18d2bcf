// What the pages need of sigma and graphology, and node shapes of our own: square and diamond beside the circle.
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";

const ROUND = "length(v_diffVector)";

// A program like the circle's whose distance from the middle is measured otherwise, so that the shape's tips lie on the circle.
function shaped(distance) {
  return class extends NodeCircleProgram {
    getDefinition() {
      const definition = super.getDefinition();
      const source = definition.FRAGMENT_SHADER_SOURCE;
      if (!source.includes(ROUND)) throw new Error("the circle program of sigma has changed: see entry.js");
      return { ...definition, FRAGMENT_SHADER_SOURCE: source.replace(ROUND, distance) };
    }
  };
}

window.renzhiWebGL = {
  Graph,
  Sigma,
  programs: {
    dot: NodeCircleProgram,
    square: shaped("(max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.4142)"),
    diamond: shaped("(abs(v_diffVector.x) + abs(v_diffVector.y))"),
  },
  edgePrograms: { line: EdgeRectangleProgram, thin: EdgeLineProgram, arrow: EdgeArrowProgram },
};
