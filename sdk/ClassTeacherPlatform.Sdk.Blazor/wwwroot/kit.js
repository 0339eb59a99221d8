// What a page cannot do from the server: hand a file to the browser, show it, print.
const minute = 60000;

async function addressOf(mediaType, stream) {
  const address = URL.createObjectURL(new Blob([await stream.arrayBuffer()], { type: mediaType }));
  setTimeout(() => URL.revokeObjectURL(address), 10 * minute);
  return address;
}

function offer(name, address) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

export async function save(name, mediaType, stream) {
  offer(name, await addressOf(mediaType, stream));
}

// A browser that blocks new tabs still gives the file.
export async function open(name, mediaType, stream) {
  const address = await addressOf(mediaType, stream);
  if (!window.open(address, '_blank')) {
    offer(name, address);
  }
}

export function print() {
  window.print();
}
