import sharp from 'sharp';

// Where a large picture has to be unpacked whole, libvips would do it in a temporary file, readable by anybody.
process.env.VIPS_DISC_THRESHOLD = '4g';
// Nor stays one in memory after it was made.
sharp.cache(false);
// What a file is was looked at before; no other way of reading one is open, whatever it turns out to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}Buffer`),
});

export { sharp };
