/** `POST /api/sample` */
import { type Handler, jsonAnswer } from './exchange.ts';

/** Opens the sample beside this app. */
export const postSample: Handler = async (_request, app) => jsonAnswer({ url: await app.openSample() });
