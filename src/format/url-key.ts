/** When two addresses are of one posting. */

/** Parameters that say where somebody came from, and never which posting it is. */
const tracking = new RegExp(
  `^(?:${[
    // Of advertising and mailing: what browsers strip.
    'utm_.*|.*clid|.*cl(?:ic)?kid|click_?id|gbraid|wbraid|gad_.*|gcl_.*|srsltid|_gl|_ga|_gac.*|epik|igsh(?:id)?|li_fat_id|fb_.*|fb(?:c|ad)lid|wickedid',
    'mc_[ce]id|mkt_tok|_hs.*|__hs.*|hsctatracking|hsa_.*|vero_(?:id|conv)|oly_.*_id|ml_subscriber.*|rb_clickid|s_cid|sc_c?id|_openstat|__s|_ke|bsft_.*|elq.*|sfmc_.*|cmp_?id|campaign_?(?:id)?|at_(?:medium|campaign|custom.*|source)|pk_.*|piwik_.*|mtm_.*|matomo_.*|wt_?mc.*|et_?rid|trk.*|tracking.*|icid|ncid|adid|sponsored',
    // Of job boards and recruiting systems: where somebody came from, and the place in a list.
    'ref|referr?er|ref_?id|ref_?src|source|src|s?src_?id|gh_src|gh_source|lever-(?:source|origin|via).*|ashby_utm.*|jz_?src|bb_?src|ss_source|sourcetype|source_?id|jobsource|job_source|jobboard|utmsource|jobpipeline|rx_.*|iisn?|ebp|recommendedflavor|origin|originalsubdomain|from|tk|vjs|xkcb|advn|pagenum|lipi|lici|midtoken|midsig|otptoken|alternatechannel|sessionid|jsessionid',
  ].join('|')})$`,
  'i',
);

/** A posting's address as it is compared: without scheme, `www.`, fragment, final slash and tracking. */
export function urlKey(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null) return url.trim().toLowerCase();
  for (const key of [...parsed.searchParams.keys()]) {
    if (tracking.test(key)) parsed.searchParams.delete(key);
  }
  parsed.searchParams.sort();
  const query = parsed.searchParams.toString();
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`;
}
