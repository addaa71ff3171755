#include "platform/drawing/fonts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include "platform/drawing/letter_ranges.hpp"

namespace nc::platform {
namespace {

/// The ranges of letters as Dear ImGui wants them: firsts and lasts in turn, closed by a zero.
constexpr auto library_ranges = [] {
  std::array<ImWchar, letter_ranges.size() * 2 + 1> flat{};
  for (std::size_t number = 0; number < letter_ranges.size(); ++number) {
    flat[number * 2] = static_cast<ImWchar>(letter_ranges[number].first);
    flat[number * 2 + 1] = static_cast<ImWchar>(letter_ranges[number].last);
  }
  return flat;
}();

constexpr float least_size_px = 6.0F;
constexpr float most_size_px = 288.0F;

std::string_view bytes_for(FontWeight weight, const FontFiles& files) {
  return weight == FontWeight::regular ? files.regular : files.semibold;
}

Result<void> check_size(float size_px) {
  if (size_px >= least_size_px && size_px <= most_size_px) return {};
  return fail(ErrorKind::input, fmt::format("a font of {} pixels cannot be made; the size must be from {} to {}",
                                            size_px, least_size_px, most_size_px));
}

ImFont* add_font(ImFontAtlas& atlas, std::string_view bytes, float size_px) {
  ImFontConfig config;
  // The type of Dear ImGui lacks the const; with FontDataOwnedByAtlas off it only reads.
  config.FontData = const_cast<char*>(bytes.data());
  config.FontDataSize = static_cast<int>(bytes.size());
  config.FontDataOwnedByAtlas = false;
  config.SizePixels = size_px;
  config.GlyphRanges = library_ranges.data();  // the atlas keeps the address
  config.EllipsisChar = 0x2026;
  return atlas.AddFont(&config);
}

}  // namespace

Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests) {
  atlas.Clear();
  if (requests.empty()) {
    return fail(ErrorKind::input, "no font was asked for");
  }
  for (const FontRequest& request : requests) {
    if (auto checked = check_size(request.size_px); !checked) {
      return tl::unexpected<Error>(checked.error());
    }
  }
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoBakedLines;
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  std::vector<ImFont*> fonts;
  for (const FontRequest& request : requests) {
    fonts.push_back(add_font(atlas, bytes_for(request.weight, files), request.size_px));
  }
  if (!atlas.Build() || !std::all_of(fonts.begin(), fonts.end(), [](const ImFont* font) { return font->IsLoaded(); })) {
    atlas.Clear();
    return fail(ErrorKind::environment, "the letters of the font could not be drawn; the font file may be damaged");
  }
  return fonts;
}

}  // namespace nc::platform
