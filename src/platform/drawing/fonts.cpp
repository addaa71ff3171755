#include "platform/drawing/fonts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>
#include <imgui.h>
#include <imgui_freetype.h>

namespace nc::platform {
namespace {

/// First and last code point of a run, both included.
struct CodePointRange {
  char32_t first = 0;
  char32_t last = 0;
};

constexpr std::array<CodePointRange, 14> ranges{{
    {0x0020, 0x007E},  // Latin
    {0x00A0, 0x017F},  // Latin-1, Latin Extended-A
    {0x0218, 0x021B},  // Romanian letters
    {0x02C6, 0x02DD},  // accents that stand alone
    {0x0384, 0x03CE},  // Greek
    {0x0400, 0x045F},  // Cyrillic
    {0x2010, 0x2027},  // dashes, quotation marks, bullet, ellipsis
    {0x2030, 0x203A},  // per mille, primes, angle quotation marks
    {0x2070, 0x208E},  // raised and lowered digits
    {0x20AC, 0x20AC},  // euro
    {0x2190, 0x2199},  // arrows
    {0x2212, 0x2265},  // minus to 'at least'
    {0x25A0, 0x25E6},  // simple shapes, without the large circle
    {0x2713, 0x2717},  // tick and cross
}};

/// The same ranges as Dear ImGui wants them: firsts and lasts in turn, closed by a zero.
constexpr auto library_ranges = [] {
  std::array<ImWchar, ranges.size() * 2 + 1> flat{};
  for (std::size_t number = 0; number < ranges.size(); ++number) {
    flat[number * 2] = static_cast<ImWchar>(ranges[number].first);
    flat[number * 2 + 1] = static_cast<ImWchar>(ranges[number].last);
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
