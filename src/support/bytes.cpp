#include "support/bytes.hpp"

namespace nc {

void ByteWriter::put(std::uint64_t value, int count) {
  for (int at = 0; at < count; ++at)
    bytes_.push_back(static_cast<char>((value >> (8 * at)) & 0xFF));
}

void ByteWriter::text(std::string_view value) {
  number32(static_cast<std::uint32_t>(value.size()));
  raw(value);
}

std::string_view ByteReader::raw(std::size_t count) {
  if (count > rest_.size()) {
    good_ = false;
    rest_ = {};
    return {};
  }
  const std::string_view taken = rest_.substr(0, count);
  rest_.remove_prefix(count);
  return taken;
}

std::uint64_t ByteReader::get(std::size_t count) {
  const std::string_view taken = raw(count);
  std::uint64_t value = 0;
  for (std::size_t at = taken.size(); at > 0; --at)
    value = (value << 8) | static_cast<unsigned char>(taken[at - 1]);
  return value;
}

}  // namespace nc
