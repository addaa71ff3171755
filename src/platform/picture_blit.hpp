#pragma once

#include "platform/raster.hpp"

namespace nc::platform {

/// Brings a picture from memory into the window's back buffer with OpenGL's copying alone: no shader, which a software
/// driver would have to translate and run first. The context must be current in every call.
class PictureBlit {
 public:
  PictureBlit();
  PictureBlit(const PictureBlit&) = delete;
  PictureBlit& operator=(const PictureBlit&) = delete;
  ~PictureBlit();

  /// Fills the back buffer, which has the picture's size.
  void show(const PixelPicture& picture);

 private:
  unsigned int texture_ = 0;
  unsigned int frame_ = 0;
  int width_ = 0;
  int height_ = 0;
};

/// True when OpenGL is done by the processor (Mesa's llvmpipe and its like), as the driver names itself.
bool is_done_in_software();

}  // namespace nc::platform
