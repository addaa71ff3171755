#include "platform/drawing/fonts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include "platform/drawing/glyph_check.hpp"

namespace nc::platform {
namespace {

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

/// The same as the drawing library wants it: firsts and lasts in turn, closed by a zero.
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

std::uint32_t number_at(std::string_view bytes, std::size_t place, std::size_t length) {
  std::uint32_t number = 0;
  for (std::size_t step = 0; step < length; ++step) {
    number = number << 8 | static_cast<unsigned char>(bytes[place + step]);
  }
  return number;
}

constexpr std::size_t header_size = 12;
constexpr std::size_t entry_size = 16;

/// Whether the table of contents names a table, all of whose bytes are there. Its length must be checked before.
bool has_table(std::string_view bytes, std::size_t table_count, std::string_view tag) {
  for (std::size_t number = 0; number < table_count; ++number) {
    const std::size_t entry = header_size + number * entry_size;
    if (bytes.substr(entry, 4) != tag) {
      continue;
    }
    const std::uint64_t start = number_at(bytes, entry + 8, 4);
    const std::uint64_t length = number_at(bytes, entry + 12, 4);
    return length > 0 && start + length <= bytes.size();
  }
  return false;
}

std::string_view bytes_for(FontWeight weight, const FontFiles& files) {
  return weight == FontWeight::regular ? files.regular : files.semibold;
}

Result<void> check(const FontFiles& files, const FontRequest& request) {
  if (!(request.size_px >= least_size_px && request.size_px <= most_size_px)) {
    return fail(ErrorKind::input, fmt::format("a font of {} pixels cannot be made; the size must be from {} to {}",
                                              request.size_px, least_size_px, most_size_px));
  }
  const std::string_view bytes = bytes_for(request.weight, files);
  std::string_view fault = fault_in_font(bytes);
  if (fault.empty() && !files.known_sound) {
    fault = fault_in_glyphs(bytes, request.size_px, ranges);
  }
  if (fault.empty()) {
    return {};
  }
  const char* name = request.weight == FontWeight::regular ? "regular" : "semibold";
  return fail(ErrorKind::input,
              fmt::format("the {} font cannot be used at {} pixels: {}", name, request.size_px, fault));
}

ImFont* add_font(ImFontAtlas& atlas, std::string_view bytes, float size_px) {
  ImFontConfig config;
  // The library's type lacks the const; with FontDataOwnedByAtlas off it only reads.
  config.FontData = const_cast<char*>(bytes.data());
  config.FontDataSize = static_cast<int>(bytes.size());
  config.FontDataOwnedByAtlas = false;
  config.SizePixels = size_px;
  config.GlyphRanges = library_ranges.data();  // the atlas keeps the address
  config.EllipsisChar = 0x2026;
  return atlas.AddFont(&config);
}

}  // namespace

std::string_view fault_in_font(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::size_t most_bytes = std::size_t{64} * 1024 * 1024;
  if (bytes.size() < header_size) {
    return "it is too short";
  }
  if (bytes.size() > most_bytes) {
    return "it is too long";
  }
  const std::string_view kind = bytes.substr(0, 4);
  const bool has_outlines = kind == "OTTO"sv || kind == "\0\1\0\0"sv || kind == "true"sv;
  if (!has_outlines) {
    return "it is not an OpenType or TrueType file";
  }
  const std::size_t table_count = number_at(bytes, 4, 2);
  if (bytes.size() < header_size + table_count * entry_size) {
    return "it ends too early";
  }
  for (const std::string_view tag : {"cmap"sv, "head"sv, "hhea"sv, "hmtx"sv, "maxp"sv}) {
    if (!has_table(bytes, table_count, tag)) {
      return "a part is missing or cut off";
    }
  }
  const bool can_draw = has_table(bytes, table_count, "CFF "sv) ||
                        (has_table(bytes, table_count, "glyf"sv) && has_table(bytes, table_count, "loca"sv));
  return can_draw ? std::string_view() : "its outlines are missing or cut off";
}

Result<std::vector<ImFont*>> build_fonts(ImFontAtlas& atlas, const FontFiles& files,
                                         std::span<const FontRequest> requests) {
  atlas.Clear();
  if (requests.empty()) {
    return fail(ErrorKind::input, "no font was asked for");
  }
  for (const FontRequest& request : requests) {
    if (auto checked = check(files, request); !checked) {
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
