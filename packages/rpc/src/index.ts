// The contract between the pages and the desk. Pages import types only; the api mounts the routers.
export type { CitizenContext } from "./citizen/procedure.ts";
export { type CitizenRouter, citizenRouter } from "./citizen/router.ts";
export type { RpcErrorShape } from "./shape-error.ts";
export { type MatrixRow, matrixOf } from "./staff/matrix.ts";
export type { StaffContext } from "./staff/procedure.ts";
export { type StaffRouter, staffRouter } from "./staff/router.ts";
