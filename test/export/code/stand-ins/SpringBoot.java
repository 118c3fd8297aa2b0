// What the exported code calls of Spring and of the starter, with the names and types of theirs; what
// Spring would send goes out as it comes. Each package is a class here, and imports say so.
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

enum HttpMethod { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE }

class HttpHeaders {
    final List<String[]> entries = new ArrayList<>();

    void add(String name, String value) {
        entries.add(new String[] {name, value});
    }
}

class HttpEntity<T> {
    final T body;
    final HttpHeaders headers;

    HttpEntity(HttpHeaders headers) {
        this(null, headers);
    }

    HttpEntity(T body, HttpHeaders headers) {
        this.body = body;
        this.headers = headers;
    }
}

class ResponseEntity<T> {
    String getStatusCode() {
        return "200 OK";
    }

    T getBody() {
        return null;
    }
}

class RestTemplate {
    <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> entity, Class<T> type) {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String target = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
            byte[] body = entity.body == null ? new byte[0] : (byte[]) entity.body;
            StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: x\r\n");
            for (String[] entry : entity.headers.entries) head.append(entry[0] + ": " + entry[1] + "\r\n");
            head.append("Content-Length: " + body.length + "\r\n\r\n");
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            in.readAllBytes();
            return new ResponseEntity<>();
        } catch (java.io.IOException error) {
            throw new IllegalStateException(error);
        }
    }
}

class AtlassianHost {}

class AtlassianHostUser {
    static Builder builder(AtlassianHost host) {
        return new Builder();
    }

    static class Builder {
        Builder withUserAccountId(String id) {
            return this;
        }

        AtlassianHostUser build() {
            return new AtlassianHostUser();
        }
    }
}

class AtlassianHostRestClients {
    RestTemplate authenticatedAs(AtlassianHostUser user) {
        return new RestTemplate();
    }

    RestTemplate authenticatedAsAddon() {
        return new RestTemplate();
    }
}
