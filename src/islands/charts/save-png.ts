/** The picture that a link leads to, saved as PNG at twice its size. */
export function connectPng(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void savePng(link);
  });
}

async function savePng({ href, download }: HTMLAnchorElement): Promise<void> {
  const svg = await (await fetch(href)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const target = document.createElement('a');
  target.href = canvas.toDataURL('image/png');
  target.download = download;
  target.click();
}
