package org.rapporteur.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a question reaches the tables: SQL from a resource beside its class, rows out. */
public final class Queries {

  private final Connection connection;
  private final Path file;

  Queries(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /**
   * Runs the SQL in the resource {@code name} beside {@code question}.
   *
   * @param parameters for {@code $1}, {@code $2}… in that SQL
   * @param reader makes one element of the answer from each row
   * @throws CaseFileException if the case file cannot be read
   */
  public <T> List<T> rows(
      Class<?> question,
      String name,
      List<? extends @Nullable Object> parameters,
      Function<Row, T> reader) {
    return rows(resource(question, name), parameters, reader);
  }

  <T> List<T> rows(
      String sql, List<? extends @Nullable Object> parameters, Function<Row, T> reader) {
    List<T> answer = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int place = 1;
      for (Object parameter : parameters) {
        statement.setObject(place++, parameter);
      }
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(this, result::getObject);
        while (result.next()) {
          answer.add(reader.apply(row));
        }
      }
    } catch (SQLException e) {
      throw fault(e);
    }
    return answer;
  }

  Path file() {
    return file;
  }

  CaseFileException fault(SQLException cause) {
    return Faults.of(file, cause);
  }

  static String resource(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + beside.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
