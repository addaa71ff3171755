#include "platform/drawing/glyph_check.hpp"

#include <freetype/freetype.h>
#include <ft2build.h>

namespace nc::platform {
namespace {

/// FreeType's library object for the length of one check.
class Library {
 public:
  Library() { is_open_ = FT_Init_FreeType(&library_) == 0; }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() {
    if (is_open_) FT_Done_FreeType(library_);
  }
  [[nodiscard]] FT_Library get() const { return is_open_ ? library_ : nullptr; }

 private:
  FT_Library library_ = nullptr;
  bool is_open_ = false;
};

/// One font file, read in place.
class Face {
 public:
  Face(const Library& library, std::string_view bytes) {
    if (library.get() == nullptr) return;
    const auto* data = reinterpret_cast<const FT_Byte*>(bytes.data());
    is_open_ = FT_New_Memory_Face(library.get(), data, static_cast<FT_Long>(bytes.size()), 0, &face_) == 0;
  }
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;
  ~Face() {
    if (is_open_) FT_Done_Face(face_);
  }
  [[nodiscard]] FT_Face get() const { return is_open_ ? face_ : nullptr; }

 private:
  FT_Face face_ = nullptr;
  bool is_open_ = false;
};

/// Chooses letters and size in the way the drawing library does.
bool prepare(FT_Face face, float size_px) {
  if (face == nullptr || !FT_IS_SCALABLE(face) || FT_Select_Charmap(face, FT_ENCODING_UNICODE) != 0) return false;
  FT_Size_RequestRec request{};
  request.type = FT_SIZE_REQUEST_TYPE_REAL_DIM;
  request.height = static_cast<FT_Long>(size_px * 64.0F);
  return FT_Request_Size(face, &request) == 0;
}

constexpr long most_pixels = 65536;

std::string_view fault_in_glyph(FT_Face face, FT_UInt glyph) {
  if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0 ||
      face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
    return "a letter is damaged";
  }
  // Before drawing, because a damaged outline may ask for a picture that fills the memory.
  const FT_Pos across = face->glyph->metrics.width / 64 + 1;
  const FT_Pos down = face->glyph->metrics.height / 64 + 1;
  if (across > most_pixels || down > most_pixels || across * down > most_pixels) return "a letter is too large";
  if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) return "a letter is damaged";
  const FT_Bitmap& drawn = face->glyph->bitmap;
  if (FT_Pos{drawn.width} * FT_Pos{drawn.rows} > most_pixels) return "a letter is too large";
  return {};
}

}  // namespace

std::string_view fault_in_glyphs(std::string_view bytes, float size_px, std::span<const CodePointRange> ranges) {
  const Library library;
  const Face face(library, bytes);
  if (!prepare(face.get(), size_px)) return "it cannot be read";
  for (const CodePointRange& range : ranges) {
    for (char32_t code_point = range.first; code_point <= range.last; ++code_point) {
      const FT_UInt glyph = FT_Get_Char_Index(face.get(), code_point);
      if (glyph == 0) continue;
      if (const std::string_view fault = fault_in_glyph(face.get(), glyph); !fault.empty()) return fault;
    }
  }
  return {};
}

}  // namespace nc::platform
