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

/// The letters of LetterSet::usual, in ascending order. What the program itself says in English must be among them:
/// otherwise every start makes all letters, and a test fails.
constexpr std::array<LetterRange, 10> usual_ranges{{
    {0x0020, 0x007E},  // ASCII
    {0x00A0, 0x00A0},  // the blank that keeps words together
    {0x00B0, 0x00B7},  // degree to middle dot
    {0x00D7, 0x00D7},  // times
    {0x2013, 0x2014},  // dashes
    {0x2018, 0x201D},  // quotation marks
    {0x2026, 0x2026},  // ellipsis
    {0x2032, 0x2033},  // minutes and seconds
    {0x2190, 0x2193},  // arrows
    {0x2212, 0x2265},  // minus to 'at least'
}};

/// Returns ranges as Dear ImGui wants them: firsts and lasts in turn, closed by a zero.
template <std::size_t count>
constexpr std::array<ImWchar, count * 2 + 1> flat(const std::array<LetterRange, count>& ranges) {
  std::array<ImWchar, count * 2 + 1> flat{};
  for (std::size_t number = 0; number < count; ++number) {
    flat[number * 2] = static_cast<ImWchar>(ranges[number].first);
    flat[number * 2 + 1] = static_cast<ImWchar>(ranges[number].last);
  }
  return flat;
}

// Dear ImGui keeps their addresses.
constexpr auto flat_usual_ranges = flat(usual_ranges);
constexpr auto flat_letter_ranges = flat(letter_ranges);

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

ImFont* add_font(ImFontAtlas& atlas, std::string_view bytes, float size_px, LetterSet set) {
  ImFontConfig config;
  // The type of Dear ImGui lacks the const; with FontDataOwnedByAtlas off it only reads.
  config.FontData = const_cast<char*>(bytes.data());
  config.FontDataSize = static_cast<int>(bytes.size());
  config.FontDataOwnedByAtlas = false;
  config.SizePixels = size_px;
  config.GlyphRanges = set == LetterSet::all ? flat_letter_ranges.data() : flat_usual_ranges.data();
  config.EllipsisChar = 0x2026;
  return atlas.AddFont(&config);
}

/// Height in em of the typeface Inter as Dear ImGui counts it (see FontRequest).
constexpr float own_height_in_em = 1.21F;

/// Adds letters of another font to the font that was added last, in a size in which their em is the same.
void merge_font(ImFontAtlas& atlas, const MergedFont& other, float size_px) {
  static_assert(sizeof(ImWchar) == sizeof(unsigned short));
  ImFontConfig config;
  config.MergeMode = true;
  config.FontData = const_cast<char*>(other.bytes.data());
  config.FontDataSize = static_cast<int>(other.bytes.size());
  config.FontDataOwnedByAtlas = false;
  config.FontNo = other.number;
  config.SizePixels = size_px * other.height_in_em / own_height_in_em;
  config.GlyphRanges = other.ranges.data();
  atlas.AddFont(&config);
}

}  // namespace

Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests, LetterSet set,
                                         std::span<const MergedFont> merged) {
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
    fonts.push_back(add_font(atlas, bytes_for(request.weight, files), request.size_px, set));
    for (const MergedFont& other : merged)
      merge_font(atlas, other, request.size_px);
  }
  if (!atlas.Build() || !std::all_of(fonts.begin(), fonts.end(), [](const ImFont* font) { return font->IsLoaded(); })) {
    atlas.Clear();
    return fail(ErrorKind::environment, "the letters of the font could not be drawn; the font file may be damaged");
  }
  return fonts;
}

}  // namespace nc::platform
