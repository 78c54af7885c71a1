/** Put into a page on demand, in the extension's own world; the page's scripts do not see it. */

import type { ContentVerbs } from "../shared/content-api";
import { mark, places, show } from "./highlight";
import { take } from "./take";

(globalThis as unknown as { plumbline: ContentVerbs }).plumbline = { take, mark, show, places };
