/** `npm run gallery`: builds the gallery and says where it is. */
import { buildGallery, galleryFolder } from './build-gallery.ts';

await buildGallery();
console.log(galleryFolder);
