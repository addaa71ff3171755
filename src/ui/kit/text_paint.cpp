#include "ui/kit/text_paint.hpp"

#include <algorithm>
#include <cstddef>

#include <imgui.h>
#include <imgui_internal.h>

#include "support/text.hpp"

namespace nc::ui {
namespace {

const ImFont* font_of(const Canvas& canvas, Face face) {
  const Fonts& fonts = canvas.fonts();
  switch (face) {
    case Face::body:
      return fonts.body;
    case Face::body_bold:
      return fonts.body_bold;
    case Face::small:
      return fonts.small;
    case Face::small_bold:
      return fonts.small_bold;
    case Face::words:
      return fonts.words;
    case Face::title:
      return fonts.title;
    case Face::heading:
      break;
  }
  return fonts.heading;
}

/// Letters may be made larger than they are shown, for screens with several pixels a unit.
float shrink() {
  return ImGui::GetIO().FontGlobalScale;
}
float shown_size(const ImFont* font) {
  return font->FontSize * shrink();
}

float leading(Face face) {
  if (face == Face::words) return 1.55F;
  return face == Face::heading ? 1.3F : 1.5F;
}

/// True for bytes that may begin a character which must not be shown as it is. May be wrong on the careful side.
bool is_suspect(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t index) {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
  };
  const unsigned first = byte(at);
  const unsigned second = byte(at + 1);
  if (first < 0x80) return (first < 0x20 && first != '\n') || first == 0x7F;
  if (first == 0xC2) return second < 0xA0 || second == 0xAD;
  if (first == 0xE2 && second == 0x80) return byte(at + 2) <= 0x8F || (byte(at + 2) >= 0xA8 && byte(at + 2) <= 0xAF);
  if (first == 0xE2) return second == 0x81;
  return first == 0xCD || first == 0xD8 || first == 0xE1 || first == 0xE3 || first == 0xEF || first >= 0xF0;
}

std::string escape_lines(std::string_view text) {
  std::string result;
  while (true) {
    const std::size_t end = text.find('\n');
    result += visible(text.substr(0, end));
    if (end == std::string_view::npos) return result;
    result += '\n';
    text.remove_prefix(end + 1);
  }
}

/// Whether a break here would part a number from its decimals. Dear ImGui breaks after every full stop.
bool parts_number(std::string_view text, std::size_t stop) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (stop == 0 || stop >= text.size()) return false;
  return (text[stop - 1] == '.' || text[stop - 1] == ',') && is_digit(text[stop]);
}

/// Where the first line of `text` (without new lines) ends when it may be `width` wide. At least one character.
std::size_t line_end(const ImFont* font, std::string_view text, float width) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* stop = font->CalcWordWrapPositionA(shrink(), begin, end, std::max(width, 1.0F) + 0.5F);
  const std::size_t blank = text.substr(0, static_cast<std::size_t>(stop - begin)).rfind(' ');
  if (parts_number(text, static_cast<std::size_t>(stop - begin)) && blank != std::string_view::npos && blank > 0)
    stop = begin + blank;
  if (stop == begin && stop < end) ++stop;  // a column narrower than a letter still takes one a line
  while (stop < end && (static_cast<unsigned char>(*stop) & 0xC0U) == 0x80U)
    ++stop;
  return static_cast<std::size_t>(stop - begin);
}

/// Calls line(text) for every line of a text broken at `width`.
template <class Line>
void for_each_line(const ImFont* font, std::string_view text, float width, const Line& line) {
  while (true) {
    const std::size_t paragraph_end = std::min(text.find('\n'), text.size());
    std::string_view paragraph = text.substr(0, paragraph_end);
    do {
      const std::size_t end = line_end(font, paragraph, width);
      line(paragraph.substr(0, end));
      paragraph.remove_prefix(end);
      while (!paragraph.empty() && paragraph.front() == ' ')
        paragraph.remove_prefix(1);
    } while (!paragraph.empty());
    if (paragraph_end == text.size()) return;
    text.remove_prefix(paragraph_end + 1);
  }
}

float width_of(const ImFont* font, std::string_view text) {
  if (text.empty()) return 0;
  return font->CalcTextSizeA(shown_size(font), 1.0e9F, 0.0F, text.data(), text.data() + text.size()).x;
}

/// True when it is seen at a glance that the text is one line: plain letters that are not wider than `width` together.
bool is_plain_line(const ImFont* font, std::string_view text, float width) {
  float sum = 0;
  for (const char letter : text) {
    if (letter < 0x20 || letter == 0x7F) return false;  // what is beyond ASCII is below zero
    sum += font->GetCharAdvance(static_cast<ImWchar>(letter));
  }
  return sum * shrink() <= width;
}

ImU32 packed(Colour colour) {
  return IM_COL32(colour.red, colour.green, colour.blue, 255);
}

/// One line of a text that is painted: where it is, and its first byte in the text.
struct PaintedLine {
  const ImFont* font;
  std::string_view words;
  std::size_t begin;
  Point at;
};

/// The parts of a line that are marked: what is behind them, and a line below, so that no colour says it alone.
void paint_marks(Canvas& canvas, const PaintedLine& line, const std::vector<TextRange>& marks) {
  for (const TextRange& mark : marks) {
    const std::size_t begin = std::clamp(mark.begin, line.begin, line.begin + line.words.size()) - line.begin;
    const std::size_t end = std::clamp(mark.end, line.begin, line.begin + line.words.size()) - line.begin;
    if (begin >= end) continue;
    const float left = line.at.x + width_of(line.font, line.words.substr(0, begin));
    const float right = line.at.x + width_of(line.font, line.words.substr(0, end));
    const float bottom = line.at.y + shown_size(line.font);
    canvas.fill({left, line.at.y, right, bottom}, canvas.theme().wash);
    canvas.line({left, bottom}, {right, bottom}, canvas.theme().accent, canvas.em(0.09F));
  }
}

}  // namespace

ShownText::ShownText(std::string_view text) : plain_(text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) >= 0x80) is_ascii_ = false;
    if (is_suspect(text, at)) {
      escaped_ = escape_lines(text);
      is_ascii_ = false;  // perhaps: what follows was not looked at
      return;
    }
  }
}

void note_letters(const Canvas& canvas, Face face, const ShownText& text) {
  const Fonts& fonts = canvas.fonts();
  if (text.is_ascii() || (fonts.are_whole && fonts.looked_for == nullptr)) return;
  const ImFont* font = font_of(canvas, face);
  const char* next = text.view().data();
  const char* const end = next + text.view().size();
  while (next < end) {
    unsigned letter = 0;
    next += ImTextCharFromUtf8(&letter, next, end);
    if (letter == '\n' || font->FindGlyphNoFallback(static_cast<ImWchar>(letter)) != nullptr) continue;
    if (!fonts.are_whole) return canvas.note_lacking_letter();
    if (!fonts.looked_for->contains(letter)) canvas.note_other_letter(letter);
  }
}

float line_height(const Canvas& canvas, Face face) {
  return shown_size(font_of(canvas, face)) / pixels_per_em * leading(face);
}

float text_width(const Canvas& canvas, Face face, std::string_view text) {
  const ShownText shown(text);
  note_letters(canvas, face, shown);
  return width_of(font_of(canvas, face), shown.view());
}

Size text_size(const Canvas& canvas, Face face, std::string_view text, float width) {
  const ShownText shown(text);
  note_letters(canvas, face, shown);
  const ImFont* font = font_of(canvas, face);
  Size size;
  for_each_line(font, shown.view(), width, [&](std::string_view line) {
    size.width = std::max(size.width, width_of(font, line));
    size.height += line_height(canvas, face);
  });
  return size;
}

int line_count(const Canvas& canvas, Face face, std::string_view text, float width) {
  const ImFont* font = font_of(canvas, face);
  if (is_plain_line(font, text, width)) return 1;
  const ShownText shown(text);
  note_letters(canvas, face, shown);
  int count = 0;
  for_each_line(font, shown.view(), width, [&count](std::string_view) { ++count; });
  return count;
}

void paint_text(Canvas& canvas, const Rect& rect, std::string_view text, const TextStyle& style) {
  if (canvas.measuring()) return;
  const ShownText shown(text);
  note_letters(canvas, style.face, shown);
  const ImFont* font = font_of(canvas, style.face);
  const float step = line_height(canvas, style.face);
  float y = rect.top + (step - shown_size(font)) / 2;
  for_each_line(font, shown.view(), rect.width(), [&](std::string_view line) {
    if (!line.empty() && y + step >= canvas.clip().top && y <= canvas.clip().bottom) {
      float x = rect.left;
      if (style.align != Align::left) {
        const float room = rect.width() - width_of(font, line);
        x += style.align == Align::right ? room : room / 2;
      }
      if (style.marks != nullptr && shown.is_as_written()) {
        const auto begin = static_cast<std::size_t>(line.data() - shown.view().data());
        paint_marks(canvas, {font, line, begin, {x, y}}, *style.marks);
      }
      canvas.draw()->AddText(font, shown_size(font), {x, y}, packed(style.colour), line.data(),
                             line.data() + line.size());
      canvas.log_text({x, y, x + width_of(font, line), y + shown_size(font)}, rect, style.colour, line);
    }
    y += step;
  });
}

Rect place_text(Canvas& canvas, Flow& flow, std::string_view text, const TextStyle& style, Role role) {
  const Size size = text_size(canvas, style.face, text, flow.width);
  const float left = style.align == Align::left
                         ? flow.x
                         : flow.x + (flow.width - size.width) / (style.align == Align::right ? 1.0F : 2.0F);
  Rect rect = flow.take(size.height);
  paint_text(canvas, rect, text, style);
  rect.left = left;
  rect.right = left + size.width;
  if (!canvas.measuring()) canvas.add_node(role, {}, ShownText(text).view(), rect);
  return rect;
}

Rect body_text(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::body, canvas.theme().ink});
}
Rect bold_text(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::body_bold, canvas.theme().ink});
}
Rect soft_text(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::small, canvas.theme().soft_ink});
}
Rect small_text(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::small, canvas.theme().ink});
}
Rect bold_small(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::small_bold, canvas.theme().ink});
}
Rect heading_text(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::heading, canvas.theme().ink}, Role::heading);
}
Rect section_heading(Canvas& canvas, Flow& flow, std::string_view text) {
  return place_text(canvas, flow, text, {Face::body_bold, canvas.theme().ink}, Role::heading);
}

}  // namespace nc::ui
