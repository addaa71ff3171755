#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace nc {

/// Collects numbers and texts as bytes, one behind another. Numbers have their lowest byte first on every machine, so
/// that bytes written on one machine can be read on another.
class ByteWriter {
 public:
  void number8(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void number32(std::uint32_t value) { put(value, 4); }
  void number64(std::uint64_t value) { put(value, 8); }
  /// Writes the length of the text in 4 bytes and then its bytes. The length is not checked: a text of 4 GiB or more
  /// cannot come here, because every file the program reads is limited to far less.
  void text(std::string_view value);
  /// Writes the bytes of the text without their length.
  void raw(std::string_view value) { bytes_ += value; }

  /// Returns how many bytes were written.
  std::size_t size() const { return bytes_.size(); }
  const std::string& bytes() const { return bytes_; }
  /// Moves the bytes out and leaves the writer empty.
  std::string take() { return std::move(bytes_); }

 private:
  void put(std::uint64_t value, int count);
  std::string bytes_;
};

/// Reads numbers and texts in the order in which a ByteWriter wrote them. A read past the end returns zero or an empty
/// text, and good() is false from then on, so the caller checks once at the end. No byte outside of the given bytes is
/// ever read, whatever the bytes say.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint8_t number8() { return static_cast<std::uint8_t>(get(std::make_index_sequence<1>())); }
  std::uint32_t number32() { return static_cast<std::uint32_t>(get(std::make_index_sequence<4>())); }
  std::uint64_t number64() { return get(std::make_index_sequence<8>()); }
  /// Reads a text that ByteWriter::text() wrote. The result is a view into the given bytes and valid as long as they
  /// are.
  std::string_view text() { return raw(number32()); }
  /// Reads `count` bytes as a view into the given bytes.
  std::string_view raw(std::size_t count) {
    if (count > rest_.size()) {
      good_ = false;
      rest_ = {};
      return {};
    }
    const std::string_view taken(rest_.data(), count);
    rest_.remove_prefix(count);
    return taken;
  }

  /// Returns false once a read went past the end.
  bool good() const { return good_; }
  /// Returns true when every byte has been read, and also after a read past the end: check good() too.
  bool at_end() const { return rest_.empty(); }
  /// Returns how many bytes have not been read yet.
  std::size_t left() const { return rest_.size(); }

 private:
  /// Puts the bytes at these places together. The compiler makes one load out of it: opening a large library reads more
  /// than half a million numbers.
  template <std::size_t... places>
  std::uint64_t get(std::index_sequence<places...> /*each byte*/) {
    const std::string_view taken = raw(sizeof...(places));
    if (taken.empty()) return 0;
    return ((std::uint64_t{static_cast<unsigned char>(taken[places])} << (8 * places)) | ...);
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace nc
