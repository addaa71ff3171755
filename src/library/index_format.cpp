#include "library/index_format.hpp"

#include <utility>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "support/bytes.hpp"

namespace nc::library {
namespace {

// The name of the format with its version: another layout gets another one.
constexpr std::string_view format_name = "needlecase-index-3\n";
constexpr std::size_t header_size = format_name.size() + 8;
constexpr std::size_t row_size = 4 * 8 + 4 + 2 * 4 * 4;

std::uint64_t checksum_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

/// Where a text stands behind the rows.
struct Span {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

Span put(std::string& texts, std::string_view text) {
  const Span span{static_cast<std::uint32_t>(texts.size()), static_cast<std::uint32_t>(text.size())};
  texts += text;
  return span;
}

void write_row(ByteWriter& writer, std::string& texts, const IndexedFile& file) {
  writer.number64(file.key.state.size);
  writer.number64(static_cast<std::uint64_t>(file.key.state.changed_ns));
  writer.number64(file.key.state.inode);
  writer.number64(file.twin_mark);
  writer.number32(file.listed);
  for (const std::string_view text : {file.key.name, file.card, file.member, file.diagnostics}) {
    const Span span = put(texts, text);
    writer.number32(span.offset);
    writer.number32(span.length);
  }
}

/// The part of `texts` a span speaks of; nothing when it lies outside.
bool take(std::string_view texts, ByteReader& reader, std::string_view& text) {
  const std::size_t offset = reader.number32();
  const std::size_t length = reader.number32();
  if (offset > texts.size() || length > texts.size() - offset) return false;
  text = texts.substr(offset, length);
  return true;
}

bool read_row(ByteReader& reader, std::string_view texts, IndexedFile& file) {
  file.key.state.size = reader.number64();
  file.key.state.changed_ns = static_cast<std::int64_t>(reader.number64());
  file.key.state.inode = reader.number64();
  file.twin_mark = reader.number64();
  file.listed = reader.number32();
  return take(texts, reader, file.key.name) && take(texts, reader, file.card) && take(texts, reader, file.member) &&
         take(texts, reader, file.diagnostics) && reader.good();
}

void write_stamp(ByteWriter& writer, const IndexStamp& stamp) {
  for (const std::string* text : {&stamp.program, &stamp.guidance, &stamp.folder})
    writer.text(*text);
}

bool has_stamp(ByteReader& reader, const IndexStamp& stamp) {
  bool same = true;
  for (const std::string* text : {&stamp.program, &stamp.guidance, &stamp.folder})
    same = reader.text() == *text && same;
  return same;
}

/// The bytes behind the header when the header speaks of them.
std::optional<std::string_view> checked_body(std::string_view bytes) {
  if (bytes.size() < header_size || bytes.substr(0, format_name.size()) != format_name) return std::nullopt;
  ByteReader header(bytes.substr(format_name.size(), 8));
  const std::string_view body = bytes.substr(header_size);
  if (header.number64() != checksum_of(body)) return std::nullopt;
  return body;
}

}  // namespace

std::string encode_index(const IndexStamp& stamp, const std::vector<IndexedFile>& files) {
  ByteWriter body;
  write_stamp(body, stamp);
  body.number32(static_cast<std::uint32_t>(files.size()));
  std::string texts;
  for (const IndexedFile& file : files)
    write_row(body, texts, file);
  body.raw(texts);
  ByteWriter header;
  header.raw(format_name);
  header.number64(checksum_of(body.bytes()));
  return header.take() + body.bytes();
}

std::optional<std::vector<IndexedFile>> decode_index(std::string_view bytes, const IndexStamp& stamp) {
  const auto body = checked_body(bytes);
  if (!body) return std::nullopt;
  ByteReader reader(*body);
  if (!has_stamp(reader, stamp)) return std::nullopt;
  const std::size_t count = reader.number32();
  const std::size_t left = reader.left();
  if (!reader.good() || count > left / row_size) return std::nullopt;
  const std::string_view texts = body->substr(body->size() - left + count * row_size);
  std::vector<IndexedFile> files(count);
  for (IndexedFile& file : files)
    if (!read_row(reader, texts, file) || file.listed >= count) return std::nullopt;
  return files;
}

std::uint64_t mark_of(std::string_view hash) {
  const std::uint64_t mark = checksum_of(hash);
  return mark == 0 ? 1 : mark;
}

std::string encode_diagnostics(const Diagnostics& diagnostics) {
  if (diagnostics.empty()) return {};
  ByteWriter writer;
  writer.number32(static_cast<std::uint32_t>(diagnostics.size()));
  for (const Diagnostic& one : diagnostics) {
    writer.number8(one.severity == Severity::error ? 1 : 0);
    for (const int number : {one.number, one.place.line, one.place.column, one.place.end_column})
      writer.number32(static_cast<std::uint32_t>(number));
    for (const std::string* text : {&one.message, &one.suggestion, &one.excerpt})
      writer.text(*text);
  }
  return writer.take();
}

std::optional<Diagnostics> decode_diagnostics(std::string_view bytes, const std::string& path) {
  Diagnostics diagnostics;
  if (bytes.empty()) return diagnostics;
  ByteReader reader(bytes);
  const std::uint32_t count = reader.number32();
  for (std::uint32_t at = 0; at < count && reader.good(); ++at) {
    Diagnostic one;
    one.severity = reader.number8() == 1 ? Severity::error : Severity::warning;
    one.place.path = path;
    for (int* number : {&one.number, &one.place.line, &one.place.column, &one.place.end_column})
      *number = static_cast<int>(reader.number32());
    for (std::string* text : {&one.message, &one.suggestion, &one.excerpt})
      *text = std::string(reader.text());
    diagnostics.push_back(std::move(one));
  }
  if (!reader.good() || !reader.at_end()) return std::nullopt;
  return diagnostics;
}

}  // namespace nc::library
