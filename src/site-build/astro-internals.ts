/** What we use of a site that Astro compiled for rendering in advance; none of it is promised, all of it is tested. */
import type { APIRoute, GetStaticPathsItem, RouteData } from 'astro';

/** Each page's styles, under the key by which Astro finds the page. */
export type PageStyles = [key: string, styles: unknown[]][];

/** What Astro learnt of the pages while it bundled them. */
export interface BuildInternals {
  pagesByKeys: Map<string, { styles: unknown[] }>;
}

/** What a route is compiled to; `GET` is an endpoint's. */
export interface RouteModule {
  GET: APIRoute;
  getStaticPaths?: () => GetStaticPathsItem[] | Promise<GetStaticPathsItem[]>;
}

/** The compiled pages. */
export interface PrerenderApp {
  setInternals(internals: BuildInternals): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  manifest: { base: string; site?: string; routes: { routeData: RouteData }[] };
}
